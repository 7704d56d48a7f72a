package org.phaseout.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the release before is taken over, also where only the platform has a new script. */
class UpgradeTest {

    @TempDir
    private Path before;

    @Test
    void a_new_script_of_the_platform_comes_after_the_services_highest() throws Exception {
        var site = Site.fresh("enforcement");
        var newest = copyAllButTheNewestOfThePlatform();
        var database = site.database();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + before)
                .load()
                .migrate();

        try (var service = EnforcementServiceUnderTest.start(site)) {
            assertThat(service.bean(JdbcClient.class)
                            .sql("select success from flyway_schema_history where version = ?")
                            .param(newest)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    private String copyAllButTheNewestOfThePlatform() throws Exception {
        var platform = scripts("platform");
        var newest = Arrays.stream(platform)
                .max(Comparator.comparing(script -> MigrationVersion.fromVersion(version(script))))
                .orElseThrow();
        for (var scripts : new Resource[][] {platform, scripts("service")}) {
            for (var script : scripts) {
                if (!script.equals(newest)) {
                    Files.write(before.resolve(name(script)), script.getContentAsByteArray());
                }
            }
        }
        return version(newest);
    }

    private static Resource[] scripts(String of) throws Exception {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + of + "/V*.sql");
    }

    private static String version(Resource script) {
        return name(script).substring(1, name(script).indexOf("__"));
    }

    private static String name(Resource script) {
        return Objects.requireNonNull(script.getFilename());
    }
}
