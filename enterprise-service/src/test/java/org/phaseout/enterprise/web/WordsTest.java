package org.phaseout.enterprise.web;

import org.phaseout.platform.testing.WordsRules;

class WordsTest extends WordsRules {}
