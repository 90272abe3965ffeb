import '../src/platform/quietInput';
