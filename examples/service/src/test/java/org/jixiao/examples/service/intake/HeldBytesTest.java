package org.jixiao.examples.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.jixiao.examples.service.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HeldBytesTest {
    @Test
    void bodies_together_take_no_more_than_the_limit_and_give_back_what_they_took() {
        DataSize size = DataSize.ofBytes(100);
        Duration time = Duration.ofSeconds(1);
        HeldBytes held = new HeldBytes(new ServiceLimits(size, 16, 500, 10, 1, time, time, 1, size, size));
        Body body = new Body(new byte[60], held);
        held.take(60);

        assertThat(catchThrowableOfType(ProblemException.class, () -> held.take(41))
                        .problem()
                        .code())
                .isEqualTo("BUSY");
        held.take(40);
        held.giveBack(40);
        body.close();
        held.take(100);
    }
}
