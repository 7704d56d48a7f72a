package org.phaseout.enforcement.web;

import org.phaseout.platform.testing.WordsRules;

class WordsTest extends WordsRules {}
