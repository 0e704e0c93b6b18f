-- deleteUnusedRecords
call delete_unused($, 'unit', $::uuid[]);
call delete_unused($, 'venue', $::uuid[]);
call delete_unused($, 'village', $::uuid[]);
