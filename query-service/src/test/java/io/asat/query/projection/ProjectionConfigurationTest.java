package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectionConfigurationTest {
    @Test
    void nodesOfTheSameProcessNumberAndHostHaveNamesOfTheirOwn() {
        assertThat(ProjectionConfiguration.newNode()).isNotEqualTo(ProjectionConfiguration.newNode());
    }
}
