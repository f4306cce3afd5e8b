/** The routes, the language of an answer, and the headers that stand on every one. */
@NullMarked
package org.jixiao.examples.service.web;

import org.jspecify.annotations.NullMarked;
