/** The same package, tested. */
@NullMarked
package org.jixiao.examples.service.scoring;

import org.jspecify.annotations.NullMarked;
