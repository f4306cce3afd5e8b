package org.jixiao.examples.service.intake;

import java.time.Duration;
import org.jixiao.examples.formfiles.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one client may ask of the service; {@code --jixiao.limits.body=2MB} changes one on the command line.
 *
 * @param body of a request that is one document, and of one line of a batch; the largest published form takes 15 kB
 * @param depth how many objects and arrays may stand in one another
 * @param rows of the indicators of one form
 * @param lines of one batch
 * @param batches under way at a time
 * @param receive how long a body, or one line of a batch, may take to come in
 * @param work how long one form may take to be scored, waiting included
 * @param waiting how many forms may wait to be scored
 * @param held how much all bodies that are under way may take together
 * @param unread how much of a refused body is passed over, so that its sender comes to read the answer
 */
@ConfigurationProperties("jixiao.limits")
public record ServiceLimits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("16") int depth,
        @DefaultValue("300") int rows,
        @DefaultValue("100000") int lines,
        @DefaultValue("16") int batches,
        @DefaultValue("10s") Duration receive,
        @DefaultValue("10s") Duration work,
        @DefaultValue("512") int waiting,
        @DefaultValue("32MB") DataSize held,
        @DefaultValue("64MB") DataSize unread) {
    /** The limits of a form, as its reader takes them. */
    Limits ofForms() {
        return new Limits(bodyBytes(), depth, rows);
    }

    int bodyBytes() {
        return Math.toIntExact(body.toBytes());
    }
}
