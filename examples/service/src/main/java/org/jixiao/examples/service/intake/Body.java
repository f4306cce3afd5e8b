package org.jixiao.examples.service.intake;

/** The bytes of a request, which count as under way until they are closed. */
public final class Body implements AutoCloseable {
    private final byte[] bytes;
    private final HeldBytes held;

    Body(byte[] bytes, HeldBytes held) {
        this.bytes = bytes;
        this.held = held;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        held.giveBack(bytes.length);
    }
}
