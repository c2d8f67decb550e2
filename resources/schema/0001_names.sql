-- SPDX-License-Identifier: GPL-3.0-only
-- Names that repeat in every row are kept once. No person is named anywhere in this file.
CREATE TABLE system (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE phrase (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE); -- remarks, GPU models
