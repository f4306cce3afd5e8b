package org.jixiao.examples.formfiles.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Radicals, which fonts name in place of the ideographs that look the same, to those ideographs: ⻔ to 门, ⼀ to 一. */
final class Ideographs {
    /** Radicals that Unicode itself does not lead back to one ideograph, each in front of the simplified one that looks like it. */
    private static final String SUPPLEMENT = "⺁厂⺄乙⺆冂⺇几⺈刀⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭"
            + "⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝"
            + "⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀"
            // Unicode leads these to the traditional form, and fonts use them for the simplified one
            + "⼾户⾭青⿈黄";

    private static final Map<Integer, String> BY_RADICAL = byRadical();

    private Ideographs() {}

    private static Map<Integer, String> byRadical() {
        Map<Integer, String> all = new HashMap<>();
        int[] pairs = SUPPLEMENT.codePoints().toArray();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            all.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        return all;
    }

    /** The text with ideographs in place of radicals, everything else as it is. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRadical(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean isRadical(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(one(c)));
        return out.toString();
    }

    private static String one(int c) {
        String supplement = BY_RADICAL.get(c);
        if (supplement != null) {
            return supplement;
        }
        String text = Character.toString(c);
        return isRadical(c) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
