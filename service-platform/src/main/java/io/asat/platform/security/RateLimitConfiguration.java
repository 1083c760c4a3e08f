package io.asat.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link RateLimit} behind sign-in, unless it is set to zero. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${asat.rate-limit.per-second} > 0")
class RateLimitConfiguration {
    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(
            @Value("${asat.rate-limit.per-second}") long perSecond, @Value("${asat.rate-limit.burst}") long burst) {
        FilterRegistrationBean<RateLimit> registration = new FilterRegistrationBean<>(new RateLimit(perSecond, burst));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }
}
