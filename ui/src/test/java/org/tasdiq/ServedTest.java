package org.tasdiq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the whole application, served on a free port over a real MariaDB, without the engine. It needs the built
 * frontend, so its name ends in IT.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Tasdiq.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "tasdiq.engine.enabled=false",
            "tasdiq.clock.controlled=true",
            "tasdiq.letter.round=1h",
            "tasdiq.data=target/test-data-${tasdiq.fork:1}"
        })
@ContextConfiguration(initializers = RealServers.FreshSchema.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServedTest {}
