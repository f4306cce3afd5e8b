package org.jixiao.examples.formfiles;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for a file of any format, told by its first bytes, that breaks its reader. */
class OfficeFuzz {
    static List<byte[]> seeds() throws IOException {
        return Seeds.others();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void any_file_gives_forms_or_a_trouble(byte[] bytes) {
        ReadAnything.check("f", bytes);
    }
}
