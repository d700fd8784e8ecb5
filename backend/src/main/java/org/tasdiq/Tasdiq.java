package org.tasdiq;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Tasdiq {
    public static void main(String[] args) {
        SpringApplication.run(Tasdiq.class, args);
    }
}
