package org.jixiao.value;

import org.jixiao.form.Nature;

/** For the proof that the rules of the house see mistakes: a value that uses a room above its own and cannot be stored. */
public record PointsUp(Nature nature) {}
