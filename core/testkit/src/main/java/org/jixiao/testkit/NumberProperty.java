package org.jixiao.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;

/** A {@link KitProperty} over single numbers: first the fixed grid of signs and sizes, then what is generated. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Property(
        tries = 640,
        seed = "20240601",
        edgeCases = EdgeCasesMode.FIRST,
        afterFailure = AfterFailureMode.PREVIOUS_SEED)
@interface NumberProperty {}
