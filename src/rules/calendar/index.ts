export { addDays, addMonths, daysBetween, isDay } from './day';
export { FROM, HOLIDAYS, THROUGH } from './holidays.generated';
export { chinaDayOf, DAY, endOfDay, HOUR, instantOf, isoOf, MINUTE, startOfDay } from './instant';
export { countdownParts, sayDate, sayDay, sayInstant, sayRange, sayTime, sayWait } from './say';
export { addWorkingDays, holidayNameOf, isEstimatedDay, isMakeUpDay, isWorkingDay } from './working';
