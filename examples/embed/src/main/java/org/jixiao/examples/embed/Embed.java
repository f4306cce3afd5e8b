package org.jixiao.examples.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.batch.BatchScorer;
import org.jixiao.batch.ScoringResult;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.WhatIfData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.notation.FormNotation;
import org.jixiao.notation.ReadForm;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.whatif.WhatIf;
import tools.jackson.databind.json.JsonMapper;

/** 三十个项目，从 CSV 到 JSON，存入 {@code folder}。Thirty projects, from CSV to JSON in {@code folder}. */
record Embed(Path folder, PrintStream out) {
    private static final Scorer SCORER = Scorer.forDistrict("beijing/chaoyang", Year.of(2024));
    private static final JsonMapper JSON = new JsonMapper();

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (InputStream csv = Objects.requireNonNull(Embed.class.getResourceAsStream("/data/projects.csv"))) {
            new Embed(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(ProjectRows.read(csv));
        }
    }

    void run(List<FormCells> rows) {
        List<ScoringResult> results = score(read(rows), 16);
        results.forEach(this::store);
        sum(results);
        SelfEvaluation form = results.get(8).card().orElseThrow().form();
        whatIf(form, "P09-3", "95 %");
        whatIf(form, "P09-3", "九成左右");
    }

    /** 读：错误一次列全，读出的照样成表。Reads: all mistakes at once; what could be read becomes the form all the same. */
    Map<String, SelfEvaluation> read(List<FormCells> rows) {
        Map<String, SelfEvaluation> forms = new LinkedHashMap<>();
        for (FormCells cells : rows) {
            ReadForm read = FormNotation.read(cells);
            read.mistakes().forEach(mistake -> say(cells.id(), Problem.of(mistake)));
            read.form().ifPresent(form -> forms.put(cells.id(), form)); // 没有年度就没有表 without a year there is none
        }
        return forms;
    }

    /** 计分：用自己的线程，结果按原来的次序。Scores on threads of its own; results come in the order of the forms. */
    static List<ScoringResult> score(Map<String, SelfEvaluation> forms, int threads) {
        BatchScorer batch = BatchScorer.using(SCORER).threads(threads).inOrder();
        try (Stream<ScoringResult> results = batch.score(forms.keySet().stream(), id -> id, forms::get)) {
            return results.toList();
        }
    }

    /** 保存：读回的 record 与原来相等。Stores: what is read back is an equal record. */
    void store(ScoringResult result) {
        result.card().ifPresent(card -> write(result.id(), ScorecardData.of(card, Locale.CHINESE)));
        result.failure().ifPresent(failure -> say(result.id(), Problem.of(failure))); // 其余照常 the others go on
    }

    /** 汇总：不能计分的也计入。Sums up, and counts what could not be scored. */
    void sum(List<ScoringResult> results) {
        SummaryData sum = SummaryData.of(results.stream().collect(DepartmentSummary.ofResults()), Locale.CHINESE);
        write("summary", sum);
        say("等级 grades", sum.grades());
        say("平均 average", sum.totals().average());
    }

    /** 假如：一行换一个实际值；不合目标的拒绝。What if: another actual in a row; one that does not suit its target is refused. */
    void whatIf(SelfEvaluation form, String key, String actual) {
        String what = key + " = " + actual;
        try {
            say(what, SCORER.score(form.withActual(key, actual)).total());
            write(
                    "what-if",
                    WhatIfData.of(WhatIf.of(SCORER.score(form)), Locale.CHINESE)); // 各项还差多少 what every item would take
        } catch (RuntimeException e) {
            say(what, Problem.of(ScoringResult.Failure.of(e)));
        }
    }

    private void say(String what, Object data) {
        out.println(what + " " + JSON.writeValueAsString(data));
    }

    private void write(String name, Object data) {
        JSON.writeValue(folder.resolve(name + ".json"), data);
    }
}
