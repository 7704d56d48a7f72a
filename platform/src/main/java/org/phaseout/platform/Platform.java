package org.phaseout.platform;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything a service shares with the others; a service imports it and adds its aggregates, views and words. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Platform {}
