package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HashedTextTest {
    @Provide
    Arbitrary<List<String>> texts() {
        // any char, half pairs among them, and words of several thousand bytes
        return Arbitraries.strings().all().ofMaxLength(40).list().ofMaxSize(60);
    }

    @Property(tries = 300)
    void texts_are_hashed_in_utf_8_behind_their_length(@ForAll("texts") List<String> texts) {
        Hasher expected = Hashing.sha256().newHasher();
        HashedText hashed = new HashedText();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            expected.putInt(bytes.length).putBytes(bytes).putInt(-1);
            hashed.add(text);
            hashed.add(-1);
        }
        assertThat(hashed.sha256()).isEqualTo(expected.hash().toString());
    }

    @Test
    void half_a_pair_is_hashed_as_the_platform_writes_it() {
        HashedText half = new HashedText();
        half.add("\uD83D甲\uDE00");
        HashedText mark = new HashedText();
        mark.add("?甲?");
        assertThat(half.sha256()).isEqualTo(mark.sha256());
    }
}
