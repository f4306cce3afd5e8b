/** What is made of a form: the choice of its rules, its scorecard, its review, and what a change makes of it; knows no HTTP. */
@NullMarked
package org.jixiao.examples.service.scoring;

import org.jspecify.annotations.NullMarked;
