/** The service over real HTTP, in a heap of 256 MB. */
@NullMarked
package org.jixiao.examples.service;

import org.jspecify.annotations.NullMarked;
