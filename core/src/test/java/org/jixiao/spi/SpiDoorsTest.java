package org.jixiao.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.doors.PublicDoors;
import org.junit.jupiter.api.Test;

class SpiDoorsTest {
    @Test
    void nobody_can_hand_a_null_in() {
        assertThat(PublicDoors.ofRoom("org.jixiao.spi")).isEmpty();
    }
}
