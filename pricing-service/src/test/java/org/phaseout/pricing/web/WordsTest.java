package org.phaseout.pricing.web;

import org.phaseout.platform.testing.WordsRules;

class WordsTest extends WordsRules {}
