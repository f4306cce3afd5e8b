/** 可以照抄的嵌入方式 A way to embed the library, to be copied: {@link org.jixiao.examples.embed.Embed} shows every step. */
@NullMarked
package org.jixiao.examples.embed;

import org.jspecify.annotations.NullMarked;
