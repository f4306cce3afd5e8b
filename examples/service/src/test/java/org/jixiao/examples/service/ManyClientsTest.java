package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ManyClientsTest {
    @Test
    void sixty_four_clients_at_a_time_are_all_answered() throws Exception {
        Clients.Outcome outcome = Clients.ofPublishedForms(Running.PORT).run(64, Duration.ofSeconds(3));

        assertThat(outcome.errors()).as(outcome.toString()).isZero();
        assertThat(outcome.micros().length).as(outcome.toString()).isGreaterThan(64);
    }
}
