package org.paodao.document.extract;

import java.util.Arrays;
import java.util.Random;

/** Damages files as transport, disks and ill will do; the same seed gives the same damage. */
final class Mutations {
    private Mutations() {}

    static byte[] damage(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(Math.max(1, Math.min(2_000, bytes.length / 4))));
        byte[] before = Arrays.copyOf(bytes, at);
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> flipped(bytes, random);
            case 2 -> {
                for (int i = at; i < at + length; i++) {
                    bytes[i] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            case 3 -> joined(before, Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 4 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> {
                // Lengths, counts and offsets of binary formats are where parsers go wrong.
                byte[] values = {0, 1, -1, 127, -128};
                Arrays.fill(bytes, at, at + Math.min(length, 4), values[random.nextInt(values.length)]);
                yield bytes;
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
