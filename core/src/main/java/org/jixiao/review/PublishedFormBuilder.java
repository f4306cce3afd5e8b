package org.jixiao.review;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a published form; what is not named is empty. Money stands in 万元 where nothing else is said. */
public final class PublishedFormBuilder {
    private static final PublishedScore EMPTY = PublishedScore.of(Optional.empty(), Optional.empty());

    private final String id;
    private final String district;
    private final Year year;
    private final String project;
    private @Nullable String department;
    private @Nullable String unit;
    private String moneyUnit = "万元";
    private @Nullable FundsCells totalFunds;
    private final Map<FundingSource, FundsCells> funds = new EnumMap<>(FundingSource.class);
    private PublishedScore execution = EMPTY;
    private Optional<String> rate = Optional.empty();
    private final List<PublishedIndicator> indicators = new ArrayList<>();
    private PublishedScore total = EMPTY;

    PublishedFormBuilder(String id, String district, Year year, String project) {
        this.id = id;
        this.district = district;
        this.year = year;
        this.project = project;
    }

    /** 主管部门. */
    public PublishedFormBuilder department(String name) {
        department = name;
        return this;
    }

    /** 实施单位. */
    public PublishedFormBuilder unit(String name) {
        unit = name;
        return this;
    }

    /** The unit of the money cells: 元, 万元 or 亿元. */
    public PublishedFormBuilder moneyUnit(String symbol) {
        moneyUnit = symbol;
        return this;
    }

    /** The total row of 项目资金. */
    public PublishedFormBuilder totalFunds(FundsCells row) {
        totalFunds = row;
        return this;
    }

    /** The row of a funding source. */
    public PublishedFormBuilder funds(FundingSource source, FundsCells row) {
        funds.put(source, row);
        return this;
    }

    /** 分值, 执行率 and 得分 of 预算执行率. */
    public PublishedFormBuilder execution(PublishedScore score, Optional<String> publishedRate) {
        execution = score;
        rate = publishedRate;
        return this;
    }

    /** The next row of the form. */
    public PublishedFormBuilder indicator(PublishedIndicator row) {
        indicators.add(row);
        return this;
    }

    /** 总分. */
    public PublishedFormBuilder total(PublishedScore score) {
        total = score;
        return this;
    }

    /** The form. */
    public PublishedForm build() {
        return ImmutablePublishedForm.make(
                id,
                district,
                year,
                project,
                Optional.ofNullable(department),
                Optional.ofNullable(unit),
                moneyUnit,
                Optional.ofNullable(totalFunds),
                funds,
                execution,
                rate,
                indicators,
                total);
    }
}
