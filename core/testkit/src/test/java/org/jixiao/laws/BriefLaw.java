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

/** A {@link Law} tried less often: on single inputs, of which there are many more, or where a try costs much. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 250, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@interface BriefLaw {}
