/** A small country before and after a reform, as its two files: two provinces that become one, a commune that is divided, one that is united. */
export const smallPlaces = `code,level,name,parent,valid_from,valid_to,lat,lon,area_km2
01,province,Tỉnh Suối Bạc,,,2025-06-30,,,
02,province,Thành phố Cửa Sông,,,2025-06-30,,,
01,province,Tỉnh Suối Bạc,,2025-07-01,,,,
010,district,Huyện Ea H'Mơ,01,,2025-06-30,,,
021,district,Huyện Đảo Yến,02,,2025-06-30,,,
020,district,Quận Bến Cũ,02,,2025-06-30,,,
00001,commune,Xã Hoà Bình,010,,2025-06-30,,,
00002,commune,Xã Nậm Lạnh,010,,2025-06-30,,,
00003,commune,Phường Bến Cũ,020,,2025-06-30,,,
00004,commune,Phường Bến Mới,020,,2025-06-30,,,
00001,commune,Xã Hòa Bình,01,2025-07-01,2026-04-29,21.5,106.2,60.5
00001,commune,Phường Hòa Bình,01,2026-04-30,,21.5,106.2,60.5
00003,commune,Phường Bến,01,2025-07-01,,20.9,106.7,31
00005,commune,Đặc khu Đảo Yến,01,2025-07-01,,20.1,107.4,4.2
00006,commune,Xã Nậm Lạnh,01,2025-07-01,,21.8,106.1,88
`;

export const smallSteps = `old_code,old_name,new_code,share,on_date
00001,Xã Hoà Bình,00001,whole,2025-07-01
00002,Xã Nậm Lạnh,00001,part,2025-07-01
00002,Xã Nậm Lạnh,00006,part,2025-07-01
00003,Phường Bến Cũ,00003,whole,2025-07-01
00004,Phường Bến Mới,00003,whole,2025-07-01
,Huyện Đảo Yến,00005,whole,2025-07-01
`;
