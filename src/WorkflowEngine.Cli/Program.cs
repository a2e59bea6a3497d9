Console.WriteLine("wfe");
return 0;
