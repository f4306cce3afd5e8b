/** Lets bodies in: within limits of size and time, and as forms where every cell has its place. */
@NullMarked
package org.jixiao.examples.service.intake;

import org.jspecify.annotations.NullMarked;
