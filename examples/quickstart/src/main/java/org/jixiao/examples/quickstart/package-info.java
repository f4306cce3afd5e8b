/** The quick start: {@link org.jixiao.examples.quickstart.QuickStart} scores two published forms. */
@NullMarked
package org.jixiao.examples.quickstart;

import org.jspecify.annotations.NullMarked;
