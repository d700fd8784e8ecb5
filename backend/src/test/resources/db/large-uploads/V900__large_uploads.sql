UPDATE regime_parameter SET setting = '600' WHERE name = 'upload.maxMB.attachment';
