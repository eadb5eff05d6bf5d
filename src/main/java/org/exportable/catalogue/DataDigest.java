package org.exportable.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one edition of the tables of chips, countries and Country Groups from another. */
public final class DataDigest {

    private static final List<String> TABLES = List.of("chips.csv", "countries.csv", "memberships.csv");

    private DataDigest() {}

    /** SHA-256 over the names and the bytes of the tables that come with the program, 64 hexadecimal digits. */
    public static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                digest.update((table + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(table));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String table) {
        try (InputStream in = DataDigest.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table `%s` is missing from the program.".formatted(table));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
