// Written by `npm run holidays`; do not edit.

/** Days off (first and last) and the weekend days worked in exchange, year by year, with the notice that says so. */
export interface HolidayYear {
  year: number;
  notice: string;
  holidays: { name: string; off: [first: string, last: string]; worked: string[] }[];
}

/** The first and the last year for which a notice is in the table. */
export const FROM = 2024;
export const THROUGH = 2026;

export const HOLIDAYS: HolidayYear[] = [
  // 国务院办公厅关于2024年部分节假日安排的通知
  {
    year: 2024,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    holidays: [
      { name: '元旦', off: ['2024-01-01', '2024-01-01'], worked: [] },
      { name: '春节', off: ['2024-02-10', '2024-02-17'], worked: ['2024-02-04', '2024-02-18'] },
      { name: '清明', off: ['2024-04-04', '2024-04-06'], worked: ['2024-04-07'] },
      { name: '劳动节', off: ['2024-05-01', '2024-05-05'], worked: ['2024-04-28', '2024-05-11'] },
      { name: '端午', off: ['2024-06-10', '2024-06-10'], worked: [] },
      { name: '中秋', off: ['2024-09-15', '2024-09-17'], worked: ['2024-09-14'] },
      { name: '国庆节', off: ['2024-10-01', '2024-10-07'], worked: ['2024-09-29', '2024-10-12'] },
    ],
  },
  // 国务院办公厅关于2025年部分节假日安排的通知
  {
    year: 2025,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    holidays: [
      { name: '元旦', off: ['2025-01-01', '2025-01-01'], worked: [] },
      { name: '春节', off: ['2025-01-28', '2025-02-04'], worked: ['2025-01-26', '2025-02-08'] },
      { name: '清明', off: ['2025-04-04', '2025-04-06'], worked: [] },
      { name: '劳动节', off: ['2025-05-01', '2025-05-05'], worked: ['2025-04-27'] },
      { name: '端午', off: ['2025-05-31', '2025-06-02'], worked: [] },
      { name: '国庆节', off: ['2025-10-01', '2025-10-05'], worked: ['2025-09-28', '2025-10-11'] },
      { name: '中秋', off: ['2025-10-06', '2025-10-06'], worked: [] },
      { name: '国庆节', off: ['2025-10-07', '2025-10-08'], worked: [] },
    ],
  },
  // 国务院办公厅关于2026年部分节假日安排的通知
  {
    year: 2026,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    holidays: [
      { name: '元旦', off: ['2026-01-01', '2026-01-03'], worked: ['2026-01-04'] },
      { name: '春节', off: ['2026-02-15', '2026-02-23'], worked: ['2026-02-14', '2026-02-28'] },
      { name: '清明', off: ['2026-04-04', '2026-04-06'], worked: [] },
      { name: '劳动节', off: ['2026-05-01', '2026-05-05'], worked: ['2026-05-09'] },
      { name: '端午', off: ['2026-06-19', '2026-06-21'], worked: [] },
      { name: '中秋', off: ['2026-09-25', '2026-09-27'], worked: [] },
      { name: '国庆节', off: ['2026-10-01', '2026-10-07'], worked: ['2026-09-20', '2026-10-10'] },
    ],
  },
];
