package org.jixiao.review;

import java.io.Serial;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.FundingSource;

/** A published form, cell by cell, as it was printed. */
@Value.Immutable
public abstract class PublishedForm implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    PublishedForm() {}

    /** Begins a form; {@code district} in the words of its source, such as chaoyang. */
    public static PublishedFormBuilder form(String id, String district, Year year, String project) {
        return new PublishedFormBuilder(id, district, year, project);
    }

    /** What its source calls the form. */
    public abstract String id();

    /** The district in the words of the source. */
    public abstract String district();

    /** The evaluated budget year. */
    public abstract Year year();

    /** 项目名称. */
    public abstract String project();

    /** 主管部门. */
    public abstract Optional<String> department();

    /** 实施单位. */
    public abstract Optional<String> unit();

    /** The unit of the money cells: 万元, 元. */
    public abstract String moneyUnit();

    /** The total row of 项目资金. */
    public abstract Optional<FundsCells> totalFunds();

    /** The rows of the funding sources. */
    public abstract Map<FundingSource, FundsCells> funds();

    /** 分值 and 得分 of 预算执行率. */
    public abstract PublishedScore execution();

    /** 执行率. */
    public abstract Optional<String> rate();

    /** The rows, in the order of the form. */
    public abstract List<PublishedIndicator> indicators();

    /** 总分. */
    public abstract PublishedScore total();
}
