package org.tasdiq.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.tasdiq.RealServers;
import org.tasdiq.Tasdiq;

/** A test of the whole backend on a real MariaDB and a real Zeebe broker, whose time moves with the application's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Tasdiq.class,
        properties = {
            "tasdiq.clock.controlled=true",
            "tasdiq.letter.round=1h",
            "tasdiq.data=target/test-data-${tasdiq.fork:1}",
            "tasdiq.demo.accounts=true",
            "tasdiq.reminder.round=1s",
            "tasdiq.overdue.round=1s"
        })
@ContextConfiguration(initializers = {RealServers.FreshSchema.class, EngineTest.RealBroker.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface EngineTest {
    /** Connects the context with the broker. */
    class RealBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var broker = RealServers.zeebe();
            TestPropertyValues.of("tasdiq.engine.address=" + broker.address(), "tasdiq.engine.clock=" + broker.clock())
                    .applyTo(context);
        }
    }
}
