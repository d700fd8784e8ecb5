package org.tasdiq.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What leaves now, in five rounds: mails of other tests may come before. */
final class SentMails {
    private SentMails() {}

    static List<MimeMessage> to(String address, Postman postman) throws MessagingException {
        var sent = new ArrayList<MimeMessage>();
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                sent.addAll(List.of(messages));
            }
        };
        for (int round = 0; round < 5; round++) postman.sendWaiting(server);
        var mine = new ArrayList<MimeMessage>();
        for (var mail : sent) if (mail.getAllRecipients()[0].toString().equals(address)) mine.add(mail);
        return mine;
    }
}
