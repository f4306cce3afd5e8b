/** What the service refuses, as {@code application/problem+json} (RFC 9457), in both languages; nothing else leaves it as an error. */
@NullMarked
package org.jixiao.examples.service.problem;

import org.jspecify.annotations.NullMarked;
