package org.tasdiq.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves; without {@code spring.mail.host} nothing leaves and messages stay in the mailbox of the application.
 *
 * @param from the sender's address
 * @param summonsWait how long a member's summons waits for those to other files of the same session
 * @param publicUrl where people reach the application, put below each mail; may stay empty
 */
@ConfigurationProperties("tasdiq.mail")
record MailSettings(
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("") String publicUrl,
        @DefaultValue("PT5M") Duration summonsWait) {
    /** The sender's address without a name beside it. */
    String address() {
        return from.replaceAll("^.*<([^<>]*)>\\s*$", "$1");
    }
}
