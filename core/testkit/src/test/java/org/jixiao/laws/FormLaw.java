package org.jixiao.laws;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A {@link Law} over whole forms: most of its time goes into making them, so it is tried less often, as often as
 * {@code junit-platform.properties} says; the profile {@code every-try} tries it like any other law. That the forms meet the cases a law is about is
 * asked of {@link OracleAgreementTest}, which tries the same forms more often.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Property(seed = "20240601", edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@interface FormLaw {}
