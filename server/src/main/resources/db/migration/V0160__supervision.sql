create schema supervision;
