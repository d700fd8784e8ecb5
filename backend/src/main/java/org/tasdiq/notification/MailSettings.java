package org.tasdiq.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves; without {@code spring.mail.host} nothing leaves and messages stay in the mailbox of the application.
 *
 * @param from the sender's address
 * @param publicUrl where people reach the application, put below each mail; may stay empty
 */
@ConfigurationProperties("tasdiq.mail")
record MailSettings(
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("") String publicUrl) {}
