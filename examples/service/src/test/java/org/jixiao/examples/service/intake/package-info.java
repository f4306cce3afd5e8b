/** The same package, tested. */
@NullMarked
package org.jixiao.examples.service.intake;

import org.jspecify.annotations.NullMarked;
