/**
 * The library over HTTP: {@link org.jixiao.examples.service.Service} starts a server with everything in it, nothing outside.
 *
 * <p>{@code problem} says what is refused and why, {@code intake} lets bodies in within limits, {@code scoring} scores and reviews, and
 * {@code web} has the routes. An arrow between them never points up that list.
 */
@NullMarked
package org.jixiao.examples.service;

import org.jspecify.annotations.NullMarked;
