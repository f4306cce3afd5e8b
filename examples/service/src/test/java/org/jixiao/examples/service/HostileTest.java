package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that are meant to do harm, each refused in one answer. */
class HostileTest {
    private final HostileBodies bodies = new HostileBodies(Running.PORT);

    @Test
    void each_is_refused_in_one_answer_and_the_service_goes_on() {
        bodies.all().forEach((what, refusal) -> {
            String answer = refusal.send();
            assertThat(answer).as(what).startsWith("HTTP/1.1 4").contains(refusal.code());
            assertThat(answer.split("HTTP/1.1 ", -1)).as(what).hasSize(2);
            assertThat(answer).as(what).doesNotContain("Exception", "\tat ");
        });
        assertThat(Running.get("/actuator/health").body()).contains("UP");
    }
}
