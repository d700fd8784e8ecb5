package org.tasdiq;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Tasdiq {
    private static final int MOST_ROUNDS = 32;

    public static void main(String[] args) {
        SpringApplication.run(Tasdiq.class, args);
    }

    /** More threads than there are rounds: an issuer that is slow to answer holds up neither mails nor the engine. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var rounds = new ThreadPoolTaskScheduler();
        rounds.setVirtualThreads(true);
        rounds.setThreadNamePrefix("round-");
        rounds.setPoolSize(MOST_ROUNDS);
        return rounds;
    }
}
