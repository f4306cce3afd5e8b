package org.jixiao.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link ValueStyle} for values that every program starts with: their lists are those of the JDK, whose classes are loaded
 * before a program begins. For types without a map: one of the JDK would lose its order.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        defaults = @Value.Immutable(copy = false),
        allParameters = true,
        of = "make",
        overshadowImplementation = true,
        headerComments = false,
        jdk9Collections = true)
public @interface StartStyle {}
