package org.jixiao.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, written into its jar by the build. */
final class LibraryVersion {
    static final String CURRENT = read();

    private LibraryVersion() {}

    private static String read() {
        Properties build = new Properties();
        try (InputStream stream = LibraryVersion.class.getResourceAsStream("build.properties")) {
            if (stream == null) {
                throw new IllegalStateException("build.properties is missing from the library");
            }
            build.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
